from django.views.generic import FormView, TemplateView

from .forms import LinkForm


class LinkView(FormView):
    form_class = LinkForm
    template_name = "doors/link.html"
    success_url = "/link/sent/"

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)


class SentView(TemplateView):
    template_name = "doors/sent.html"
