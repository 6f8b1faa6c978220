from django import forms

CHOICES = [("yes", "True"), ("no", "False")]


class QuizForm(forms.Form):
    score = forms.IntegerField(min_value=0, max_value=100, widget=forms.HiddenInput, initial=0)
    def __init__(self, *args, quiz, **kwargs):
        super().__init__(*args, **kwargs)
        self.questions = list(quiz.questions.all())
        for question in self.questions:
            self.fields[f"q{question.pk}"] = forms.ChoiceField(
                label=question.text, choices=CHOICES, widget=forms.RadioSelect
            )

    def percent(self):
        if not self.questions:
            return 0
        right = sum((self.cleaned_data[f"q{q.pk}"] == "yes") == q.answer for q in self.questions)
        return right * 100 // len(self.questions)
