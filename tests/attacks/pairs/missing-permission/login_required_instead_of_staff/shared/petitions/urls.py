from django.urls import path

from . import views

urlpatterns = [
    path("petitions/<int:pk>/", views.petition_page, name="petition"),
    path("petitions/<int:pk>/sign/", views.sign, name="petition-sign"),
    path("petitions/<int:pk>/close/", views.close, name="petition-close"),
    path("petitions/<int:pk>/signers/", views.signers, name="petition-signers"),
]
