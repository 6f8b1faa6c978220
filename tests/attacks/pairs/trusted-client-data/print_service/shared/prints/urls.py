from django.urls import path

from .views import Balance, Jobs, Papers

urlpatterns = [
    path("papers/", Papers.as_view()),
    path("balance/", Balance.as_view()),
    path("jobs/", Jobs.as_view()),
]
