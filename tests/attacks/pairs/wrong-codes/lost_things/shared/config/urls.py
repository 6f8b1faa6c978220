from django.urls import path

from config.signin import TokenLogin
from lostfound import views

urlpatterns = [
    path("api/login/", TokenLogin.as_view()),
    path("api/things/", views.ThingList.as_view()),
    path("api/things/<int:pk>/", views.ThingDetail.as_view()),
    path("api/my-things/<int:pk>/", views.OwnThing.as_view()),
    path("api/my-things/<int:pk>/hand-back/", views.HandBack.as_view()),
]
