from django import forms

from .models import Grade, Pupil


class GradeForm(forms.ModelForm):
    class Meta:
        model = Grade
        fields = ["pupil", "subject", "mark"]

    def __init__(self, *args, teacher, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pupil"].queryset = Pupil.objects.order_by("name")
