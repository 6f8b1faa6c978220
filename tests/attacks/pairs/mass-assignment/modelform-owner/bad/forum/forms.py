from django import forms

from .models import Post


class PostForm(forms.ModelForm):
    class Meta:
        model = Post
        fields = "__all__"
        widgets = {"author": forms.HiddenInput, "is_approved": forms.HiddenInput}
