from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from books import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.book_list, name="home"),
    path("books/<int:pk>/", views.book, name="book"),
    path("books/<int:pk>/add/", views.add, name="add"),
    path("cart/", views.show_cart, name="cart"),
    path("cart/empty/", views.empty, name="cart-empty"),
]
