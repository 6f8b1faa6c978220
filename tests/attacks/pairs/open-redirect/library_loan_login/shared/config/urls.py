from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import path

from loans import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", views.sign_in, name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.book_list, name="home"),
    path("loans/", views.loan_list, name="loans"),
    path("books/<int:pk>/borrow/", views.borrow, name="borrow"),
    path("loans/<int:pk>/return/", views.give_back, name="give-back"),
]
