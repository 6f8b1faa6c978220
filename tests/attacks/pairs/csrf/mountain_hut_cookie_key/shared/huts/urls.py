from django.urls import path

from .views import Arrivals, OneArrival

urlpatterns = [
    path("arrivals/", Arrivals.as_view()),
    path("arrivals/<int:pk>/", OneArrival.as_view()),
]
