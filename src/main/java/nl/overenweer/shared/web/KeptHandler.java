package nl.overenweer.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Makes what is in an {@code ov:kept} only while it has not been written yet. */
public class KeptHandler extends ComponentHandler {
    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext facelet, UIComponent made) throws IOException {
        if (!(made instanceof Kept kept) || !kept.find()) {
            super.applyNextHandler(facelet, made);
        }
    }
}
