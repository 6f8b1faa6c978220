from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .cart import COOKIE, MAX_BOOKS, load_cart, save_cart
from .models import Book


@require_safe
def book_list(request):
    books = Paginator(Book.objects.all(), 30)
    return render(request, "books/list.html", {"page": books.get_page(request.GET.get("page"))})


@require_safe
def book(request, pk):
    book = get_object_or_404(Book.objects.select_related("author"), pk=pk)
    return render(request, "books/book.html", {"book": book})


@require_POST
def add(request, pk):
    book = get_object_or_404(Book, pk=pk)
    cart = load_cart(request)
    if book.pk not in cart and len(cart) < MAX_BOOKS:
        cart.append(book.pk)
    return save_cart(redirect("cart"), cart)


@require_safe
def show_cart(request):
    books = Book.objects.filter(pk__in=load_cart(request))
    return render(request, "books/cart.html", {"books": books})


@require_POST
def empty(request):
    response = redirect("cart")
    response.delete_cookie(COOKIE)
    return response
