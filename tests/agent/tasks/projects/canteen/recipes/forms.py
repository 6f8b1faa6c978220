from django import forms

from kitchens.models import Kitchen

from .models import Recipe


class RecipeForm(forms.ModelForm):
    class Meta:
        model = Recipe
        fields = ["kitchen", "title", "portions", "is_vegetarian", "instructions"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kitchen"].queryset = Kitchen.objects.for_user(user)
