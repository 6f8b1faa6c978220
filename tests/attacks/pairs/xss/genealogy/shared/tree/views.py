from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, DetailView, ListView

from .models import Family, Person


class PersonForm(forms.ModelForm):
    class Meta:
        model = Person
        fields = ["name", "born", "mother"]

    def __init__(self, *args, family, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.family = family
        self.fields["mother"].queryset = family.people.all()


class FamilyMixin(LoginRequiredMixin):
    def get_family(self):
        return get_object_or_404(Family, pk=self.kwargs["family_pk"], researchers=self.request.user)


class PersonList(FamilyMixin, ListView):
    paginate_by = 50

    def get_queryset(self):
        return self.get_family().people.all()


class PersonCreate(FamilyMixin, CreateView):
    form_class = PersonForm
    template_name = "tree/person_form.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "family": self.get_family()}


class PersonDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Person.objects.filter(family__researchers=self.request.user)
