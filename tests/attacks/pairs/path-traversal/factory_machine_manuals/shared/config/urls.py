from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from manuals import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.machine_list, name="home"),
    path("machines/<int:pk>/", views.machine, name="machine"),
    path("machines/<int:pk>/fault/", views.report_fault, name="fault"),
    path("manuals/download/", views.download, name="download"),
]
