from django import forms

from .models import Dog, Stay


class StayForm(forms.ModelForm):
    class Meta:
        model = Stay
        fields = ["dog", "arrives", "leaves", "care"]

    def __init__(self, *args, owner, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["dog"].queryset = Dog.objects.filter(owner=owner)

    def clean(self):
        data = super().clean()
        arrives, leaves = data.get("arrives"), data.get("leaves")
        if arrives and leaves and leaves <= arrives:
            self.add_error("leaves", "A stay lasts for one night at least.")
        return data
