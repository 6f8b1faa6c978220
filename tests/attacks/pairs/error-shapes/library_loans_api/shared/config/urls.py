from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from library import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/books/", views.BookList.as_view(), name="books"),
    path("api/books/<int:pk>/", views.BookDetail.as_view(), name="book"),
    path("api/loans/", views.LoanList.as_view(), name="loans"),
    path("api/loans/<int:pk>/return/", views.LoanReturn.as_view(), name="loan-return"),
]
