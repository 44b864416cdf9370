package org.priors.web.security;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives each form the nonce of its page's script policy, which PrimeFaces asks back with every
 * post. Its own scripts would add it, but our forms have to work on pages, and in browsers, without
 * scripts.
 */
public class NonceInForms implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIViewRoot view = (UIViewRoot) event.getSource();
    String nonce = PrimeFacesContext.getCspState(faces).getNonce();
    List<UIForm> forms = new ArrayList<>();
    // Parts that are not shown are for other people: what they would read must not be read.
    view.visitTree(
        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
        (context, component) -> collect(component, forms));
    forms.forEach(form -> form.getChildren().add(field(nonce)));
  }

  private static VisitResult collect(UIComponent component, List<UIForm> forms) {
    if (component instanceof UIForm form) {
      forms.add(form);
      return VisitResult.REJECT;
    }
    return VisitResult.ACCEPT;
  }

  private static HtmlOutputText field(String nonce) {
    HtmlOutputText field = new HtmlOutputText();
    field.setTransient(true);
    field.setEscape(false);
    field.setValue(
        "<input type=\"hidden\" name=\"primefaces.nonce\" value=\""
            + nonce
            + "\" autocomplete=\"off\"/>");
    return field;
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }
}
