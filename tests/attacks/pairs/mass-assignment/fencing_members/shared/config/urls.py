from django.urls import path

from config.signin import TokenLogin
from fencing import views

urlpatterns = [
    path("auth/token/", TokenLogin.as_view()),
    path("card/", views.OwnCard.as_view()),
    path("roster/", views.Roster.as_view()),
    path("bouts/", views.BoutList.as_view()),
    path("bouts/<int:pk>/", views.BoutDetail.as_view()),
]
