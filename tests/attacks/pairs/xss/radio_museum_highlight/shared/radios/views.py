from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DeleteView, DetailView, ListView

from .models import Radio, Remark


class SearchForm(forms.Form):
    q = forms.CharField(max_length=60, required=False, label="Search")


class RadioList(ListView):
    model = Radio
    paginate_by = 40


class RadioDetail(DetailView):
    model = Radio

    def get_context_data(self, **kwargs):
        remarks = self.object.remarks.select_related("author")[:30]
        return super().get_context_data(remarks=remarks, **kwargs)


class RemarkSearch(ListView):
    template_name = "radios/search.html"
    paginate_by = 20

    def get_queryset(self):
        self.form = SearchForm(self.request.GET)
        self.words = self.form.cleaned_data["q"] if self.form.is_valid() else ""
        remarks = Remark.objects.select_related("radio")
        return remarks.filter(text__icontains=self.words)

    def get_context_data(self, **kwargs):
        return super().get_context_data(form=self.form, words=self.words, **kwargs)


class RemarkCreate(LoginRequiredMixin, CreateView):
    model = Remark
    fields = ["text"]
    template_name = "radios/remark.html"

    def form_valid(self, form):
        form.instance.author = self.request.user
        form.instance.radio = get_object_or_404(Radio, pk=self.kwargs["pk"])
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("radio", args=[self.object.radio_id])


class RemarkDelete(LoginRequiredMixin, DeleteView):
    template_name = "radios/delete.html"

    def get_queryset(self):
        return self.request.user.remarks.all()

    def get_success_url(self):
        return reverse("radio", args=[self.object.radio_id])
