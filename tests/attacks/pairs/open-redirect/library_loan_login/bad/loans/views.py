from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Book, Loan


def sign_in(request):
    target = request.POST.get("next") or request.GET.get("next") or settings.LOGIN_REDIRECT_URL
    form = AuthenticationForm(request, request.POST or None)
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        return redirect(target)
    return render(request, "loans/login.html", {"form": form, "next": target})


@require_safe
def book_list(request):
    page = Paginator(Book.objects.filter(loan=None), 30).get_page(request.GET.get("page"))
    return render(request, "loans/books.html", {"page": page})


@require_safe
@login_required
def loan_list(request):
    loans = request.user.loans.select_related("book")
    page = Paginator(loans, 30).get_page(request.GET.get("page"))
    return render(request, "loans/loans.html", {"page": page})


@require_POST
@login_required
def borrow(request, pk):
    book = get_object_or_404(Book, pk=pk)
    try:
        with transaction.atomic():
            Loan.objects.create(book=book, reader=request.user)
    except IntegrityError:
        messages.error(request, "Somebody has this book.")
    return redirect("loans")


@require_POST
@login_required
def give_back(request, pk):
    get_object_or_404(Loan, pk=pk, reader=request.user).delete()
    return redirect("loans")
