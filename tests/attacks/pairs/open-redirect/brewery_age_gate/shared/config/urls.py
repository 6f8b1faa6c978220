from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from brewery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("age/", views.age, name="age"),
    path("", views.beers, name="beers"),
    path("beers/<slug:slug>/", views.beer, name="beer"),
    path("beers/<slug:slug>/taste/", views.taste, name="taste"),
]
