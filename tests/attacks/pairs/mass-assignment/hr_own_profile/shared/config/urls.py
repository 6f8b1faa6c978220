from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from staff import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/me/", views.Me.as_view(), name="me"),
    path("api/colleagues/", views.ColleagueList.as_view(), name="colleagues"),
    path("api/payroll/", views.Payroll.as_view(), name="payroll"),
]
