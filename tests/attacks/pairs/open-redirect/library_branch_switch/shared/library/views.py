from django.shortcuts import get_object_or_404
from django.views import View
from django.views.generic import ListView, TemplateView

from .branches import back_to, branch_of
from .models import Book, Branch


class Books(ListView):
    template_name = "library/books.html"
    paginate_by = 40

    def get_queryset(self):
        return Book.objects.filter(branch=branch_of(self.request), on_loan=False).order_by("title")

    def get_context_data(self, **kwargs):
        return super().get_context_data(branch=branch_of(self.request), branches=Branch.objects.all()[:30], **kwargs)


class SwitchBranch(View):
    def get(self, request, code):
        request.session["branch"] = get_object_or_404(Branch, code=code).code
        return back_to(request)


class Hours(TemplateView):
    template_name = "library/hours.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(branches=Branch.objects.all()[:30], **kwargs)
