from django import forms
from django.core.validators import FileExtensionValidator


class AvatarForm(forms.Form):
    picture = forms.FileField(
        validators=[FileExtensionValidator(["png", "jpg", "jpeg", "gif", "webp"])]
    )
