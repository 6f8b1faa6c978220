from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from violins.views import Borrow, GiveBack, MyLoans, Shelf

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("", Shelf.as_view(), name="shelf"),
    path("loans/", MyLoans.as_view(), name="loans"),
    path("violins/<int:pk>/borrow/", Borrow.as_view(), name="borrow"),
    path("loans/<int:pk>/back/", GiveBack.as_view(), name="give-back"),
]
