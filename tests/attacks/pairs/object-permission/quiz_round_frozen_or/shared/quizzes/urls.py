from django.urls import path

from . import views

urlpatterns = [
    path("rounds/", views.RoundListCreate.as_view()),
    path("rounds/<int:pk>/", views.RoundDetail.as_view()),
]
