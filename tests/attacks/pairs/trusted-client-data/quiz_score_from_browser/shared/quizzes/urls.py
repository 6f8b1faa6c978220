from django.urls import path

from . import views

urlpatterns = [
    path("quiz/<slug:slug>/", views.take, name="quiz-take"),
    path("quiz/<slug:slug>/result/", views.result, name="quiz-result"),
]
