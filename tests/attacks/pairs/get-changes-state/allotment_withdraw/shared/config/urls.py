from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from allotments import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("applications/", views.MyApplications.as_view(), name="applications"),
    path("applications/new/", views.Apply.as_view(), name="apply"),
    path("applications/<int:pk>/withdraw/", views.Withdraw.as_view(), name="withdraw"),
]
