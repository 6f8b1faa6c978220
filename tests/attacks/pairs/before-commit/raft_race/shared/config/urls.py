from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from rafting import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("rafts/", views.rafts, name="rafts"),
    path("crews/", views.crews, name="crews"),
    path("crews/new/", views.crew_new, name="crew-new"),
    path("crews/<int:pk>/enter/", views.crew_enter, name="crew-enter"),
]
