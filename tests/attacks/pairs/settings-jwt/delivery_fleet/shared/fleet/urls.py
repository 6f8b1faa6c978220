from django.urls import path

from .views import LoginView, MyTour, MyTours, Plan, RefreshView

urlpatterns = [
    path("token/", LoginView.as_view()),
    path("token/refresh/", RefreshView.as_view()),
    path("tours/", MyTours.as_view()),
    path("tours/<int:pk>/", MyTour.as_view()),
    path("plan/", Plan.as_view()),
]
