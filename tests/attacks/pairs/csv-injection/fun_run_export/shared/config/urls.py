from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from race import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("", views.races, name="races"),
    path("races/<slug:slug>/enter/", views.enter, name="enter"),
    path("races/<slug:slug>/start-list.csv", views.export, name="export"),
    path("entries/", views.entries, name="entries"),
    path("entries/<int:pk>/withdraw/", views.withdraw, name="withdraw"),
]
