"""Plain Django views: whose row is it? Each hole stands beside its twin."""

from django.contrib.auth.decorators import login_required, permission_required
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from django.views.generic import DeleteView, DetailView, ListView, UpdateView
from django.db.models import F

from office.models import Article, Contract, Invoice, InvoiceLine, Project, Task


def _shown(row):
    return HttpResponse("".join(f"{value}\n" for value in vars(row).values()), "text/plain")


@login_required
def invoice(request, pk):
    return _shown(get_object_or_404(Invoice, pk=pk))  # finds: row-read-by-others


@login_required
def own_invoice(request, pk):
    return _shown(get_object_or_404(Invoice, pk=pk, customer=request.user))


@login_required
def checked_invoice(request, pk):
    found = get_object_or_404(Invoice, pk=pk)
    if found.customer != request.user and not request.user.is_staff:
        raise PermissionDenied
    return _shown(found)


@login_required
def line(request, pk):
    return _shown(get_object_or_404(InvoiceLine, pk=pk))  # finds: row-read-by-others


@login_required
def own_line(request, pk):
    return _shown(get_object_or_404(InvoiceLine, pk=pk, invoice__customer=request.user))


class InvoiceDetail(LoginRequiredMixin, DetailView):  # finds: row-read-by-others
    model = Invoice
    template_name = "invoice.html"


class OwnInvoiceDetail(LoginRequiredMixin, DetailView):
    template_name = "invoice.html"

    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user)


class CheckedInvoiceDetail(LoginRequiredMixin, UserPassesTestMixin, DetailView):
    model = Invoice
    template_name = "invoice.html"

    def test_func(self):
        return self.get_object().customer == self.request.user


class InvoiceList(LoginRequiredMixin, ListView):  # finds: rows-listed-to-others
    model = Invoice
    paginate_by = 20
    template_name = "invoices.html"


class OwnInvoiceList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "invoices.html"

    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user).order_by("pk")


class InvoiceDelete(LoginRequiredMixin, DeleteView):  # finds: row-changed-by-others row-read-by-others
    model = Invoice
    success_url = "/"
    template_name = "invoice.html"


class OwnInvoiceDelete(LoginRequiredMixin, DeleteView):
    success_url = "/"
    template_name = "invoice.html"

    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user)


class ArticleUpdate(LoginRequiredMixin, UpdateView):  # finds: row-changed-by-others
    model = Article
    fields = ["title", "body"]
    success_url = "/"
    template_name = "form.html"


class OwnArticleUpdate(LoginRequiredMixin, UserPassesTestMixin, UpdateView):
    model = Article
    fields = ["title", "body"]
    success_url = "/"
    template_name = "form.html"

    def test_func(self):
        return self.get_object().author == self.request.user


class OpenArticleUpdate(UpdateView):  # finds: changed-without-login
    model = Article
    fields = ["title"]
    success_url = "/"
    template_name = "form.html"


def article(request, pk):
    """Everybody reads it; that it counts its readers is no harm."""
    Article.objects.filter(pk=pk).update(views=F("views") + 1)
    return _shown(get_object_or_404(Article, pk=pk))


@login_required
def signed_in_article(request, pk):
    """A blog of a company: every colleague reads it."""
    return _shown(get_object_or_404(Article, pk=pk))


@login_required
def pay(request, pk):  # finds: state-changed-by-get
    found = get_object_or_404(Invoice, pk=pk, customer=request.user)
    found.paid = True
    found.save()
    return redirect("/")


@login_required
@require_POST
def pay_by_post(request, pk):
    found = get_object_or_404(Invoice, pk=pk, customer=request.user)
    found.paid = True
    found.save()
    return redirect("/")


@login_required
@require_POST
def pay_any(request, pk):
    found = get_object_or_404(Invoice, pk=pk)  # finds: row-changed-by-others
    found.paid = True
    found.save()
    return redirect("/")


@csrf_exempt
@login_required
@require_POST
def pay_from_anywhere(request, pk):  # finds: csrf-missing
    found = get_object_or_404(Invoice, pk=pk, customer=request.user)
    found.paid = True
    found.save()
    return redirect("/")


@csrf_exempt
@require_POST
def webhook(request):
    """Whoever sends it proves it by a signature: no browser and no session take part."""
    if request.headers.get("X-Signature") != "right":
        return JsonResponse({"error": "signature"}, status=403)
    Invoice.objects.update(paid=True)
    return JsonResponse({})


@login_required
def remove_by_get(request, pk):  # finds: state-changed-by-get
    get_object_or_404(Invoice, pk=pk).delete()  # finds: row-changed-by-others
    return redirect("/")


@login_required
def remove_line(request, pk):
    found = get_object_or_404(InvoiceLine, pk=pk, invoice__customer=request.user)
    if request.method == "POST":
        found.delete()
        return redirect("/")
    return _shown(found)


@login_required
def contract(request, pk):
    return _shown(get_object_or_404(Contract, pk=pk))  # finds: row-read-by-others


@login_required
def own_contract(request, pk):
    employee = request.user.employee
    return _shown(get_object_or_404(Contract, pk=pk, company=employee.company))


@permission_required("office.view_contract", raise_exception=True)
def permitted_contract(request, pk):
    return _shown(get_object_or_404(Contract, pk=pk))


@login_required
def task(request, pk):
    return _shown(get_object_or_404(Task, pk=pk))  # finds: row-read-by-others


@login_required
def own_task(request, pk):
    return _shown(get_object_or_404(Task, pk=pk, project__members=request.user))


@login_required
@require_POST
def finish(request, project_pk, pk):
    """The project is looked up among the user's, the task is not."""
    get_object_or_404(Project, pk=project_pk)
    found = get_object_or_404(Task, pk=pk)  # finds: row-changed-by-others
    found.done = not found.done
    found.save()
    return redirect("/")


@login_required
@require_POST
def finish_own(request, project_pk, pk):
    project = get_object_or_404(Project, pk=project_pk, members=request.user)
    found = get_object_or_404(project.tasks, pk=pk)
    found.done = not found.done
    found.save()
    return redirect("/")


@login_required
def join(request, pk):  # finds: state-changed-by-get
    get_object_or_404(Project, pk=pk).members.add(request.user)
    return redirect("/")


@login_required
@require_POST
def join_by_post(request, pk):
    get_object_or_404(Project, pk=pk).members.add(request.user)
    return redirect("/")


urlpatterns = [
    path("projects/<int:pk>/join/", join),
    path("projects/<int:pk>/join-by-post/", join_by_post),
    path("invoice/<int:pk>/", invoice),
    path("own-invoice/<int:pk>/", own_invoice),
    path("checked-invoice/<int:pk>/", checked_invoice),
    path("line/<int:pk>/", line),
    path("own-line/<int:pk>/", own_line),
    path("invoices/<int:pk>/", InvoiceDetail.as_view()),
    path("own-invoices/<int:pk>/", OwnInvoiceDetail.as_view()),
    path("checked-invoices/<int:pk>/", CheckedInvoiceDetail.as_view()),
    path("invoices/", InvoiceList.as_view()),
    path("own-invoices/", OwnInvoiceList.as_view()),
    path("invoices/<int:pk>/delete/", InvoiceDelete.as_view()),
    path("own-invoices/<int:pk>/delete/", OwnInvoiceDelete.as_view()),
    path("articles/<int:pk>/edit/", ArticleUpdate.as_view()),
    path("own-articles/<int:pk>/edit/", OwnArticleUpdate.as_view()),
    path("open-articles/<int:pk>/edit/", OpenArticleUpdate.as_view()),
    path("articles/<int:pk>/", article),
    path("signed-in-articles/<int:pk>/", signed_in_article),
    path("invoices/<int:pk>/pay/", pay),
    path("invoices/<int:pk>/pay-by-post/", pay_by_post),
    path("invoices/<int:pk>/pay-any/", pay_any),
    path("invoices/<int:pk>/pay-from-anywhere/", pay_from_anywhere),
    path("webhook/", webhook),
    path("invoices/<int:pk>/remove/", remove_by_get),
    path("lines/<int:pk>/remove/", remove_line),
    path("contracts/<int:pk>/", contract),
    path("own-contracts/<int:pk>/", own_contract),
    path("permitted-contracts/<int:pk>/", permitted_contract),
    path("tasks/<int:pk>/", task),
    path("own-tasks/<int:pk>/", own_task),
    path("projects/<int:project_pk>/tasks/<int:pk>/finish/", finish),
    path("own-projects/<int:project_pk>/tasks/<int:pk>/finish/", finish_own),
]
