from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from allotments import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("recover/", views.ask, name="ask"),
    path("recover/<str:token>/", views.recover, name="recover"),
    path("plots/", views.my_plots, name="plots"),
]
