from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .forms import RemarkForm
from .models import Exhibition, Remark


class ExhibitionList(ListView):
    model = Exhibition
    ordering = "title"
    paginate_by = 20


class ExhibitionPage(DetailView):
    model = Exhibition

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            remarks=self.object.remarks.all()[:50], form=RemarkForm(), **kwargs
        )


class AddRemark(CreateView):
    model = Remark
    form_class = RemarkForm
    template_name = "guestbook/remark_form.html"

    def form_valid(self, form):
        form.instance.exhibition = get_object_or_404(Exhibition, slug=self.kwargs["slug"])
        messages.success(self.request, "Thank you for writing.")
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("exhibition", args=[self.kwargs["slug"]])
