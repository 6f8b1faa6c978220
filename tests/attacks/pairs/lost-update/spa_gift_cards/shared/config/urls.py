from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from spa import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.cards, name="cards"),
    path("cards/<int:pk>/", views.card, name="card"),
    path("cards/<int:pk>/spend/", views.spend, name="spend"),
]
