from django.urls import path

from .views import MeView, RegisterView, SlopeDetail, SlopeList

urlpatterns = [
    path("register/", RegisterView.as_view()),
    path("me/", MeView.as_view()),
    path("slopes/", SlopeList.as_view()),
    path("slopes/<int:pk>/", SlopeDetail.as_view()),
]
