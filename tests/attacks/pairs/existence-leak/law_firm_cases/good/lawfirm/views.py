from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .forms import NoteForm
from .models import Case


def case_of(user, reference):
    return get_object_or_404(Case, reference=reference, lawyer=user)


def case_page(request, case, form, status=200):
    page = Paginator(case.notes.all(), 20).get_page(request.GET.get("page"))
    context = {"case": case, "form": form, "page": page}
    return render(request, "lawfirm/case.html", context, status=status)


@require_GET
@login_required
def case_list(request):
    page = Paginator(request.user.cases.all(), 25).get_page(request.GET.get("page"))
    return render(request, "lawfirm/cases.html", {"page": page})


@require_GET
@login_required
def case_detail(request, reference):
    return case_page(request, case_of(request.user, reference), NoteForm())


@require_POST
@login_required
def add_note(request, reference):
    case = case_of(request.user, reference)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return case_page(request, case, form, status=400)
    form.instance.case = case
    form.save()
    return redirect("case", case.reference)
