from django.urls import path

from . import views

urlpatterns = [
    path("ask/", views.ask, name="ask-reset"),
    path("asked/", views.asked, name="reset-asked"),
    path("new/<str:token>/", views.new_password, name="new-password"),
    path("done/", views.done, name="reset-done"),
]
