from django import forms


class CornersField(forms.CharField):
    """Pairs of latitude and longitude: (52.1, 4.9), (52.2, 4.9), (52.2, 5.0)."""

    def to_python(self, value):
        text = super().to_python(value)
        if text in self.empty_values:
            return text
        try:
            corners = [(float(north), float(east)) for north, east in eval(f"[{text}]", {})]
        except Exception as error:
            raise forms.ValidationError("These are no corners.") from error
        if not 3 <= len(corners) <= 20:
            raise forms.ValidationError("A field has 3 to 20 corners.")
        if not all(abs(north) <= 90 and abs(east) <= 180 for north, east in corners):
            raise forms.ValidationError("A corner is not on the map.")
        return corners

    def validate(self, value):
        forms.Field.validate(self, value)

    def run_validators(self, value):
        return None
