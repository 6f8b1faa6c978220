from django.contrib.auth.views import LoginView
from django.urls import path

from . import views

urlpatterns = [
    path("register/", views.Register.as_view(), name="register"),
    path("login/", LoginView.as_view(template_name="falcons/form.html"), name="login"),
    path("falcons/", views.Falcons.as_view(), name="falcons"),
    path("falcons/add/", views.FalconAdd.as_view(), name="falcon-add"),
    path("falcons/<uuid:pk>/", views.FalconEdit.as_view(), name="falcon"),
    path("falcons/<uuid:pk>/delete/", views.FalconDelete.as_view(), name="falcon-delete"),
]
