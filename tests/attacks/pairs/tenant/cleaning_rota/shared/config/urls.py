from django.urls import path

from config.signin import TokenLogin
from crews import views

urlpatterns = [
    path("api/token/", TokenLogin.as_view()),
    path("api/sites/", views.SiteList.as_view()),
    path("api/sites/<int:site_pk>/", views.SiteDetail.as_view()),
    path("api/sites/<int:site_pk>/shifts/", views.ShiftList.as_view()),
    path("api/sites/<int:site_pk>/shifts/<int:pk>/", views.ShiftDetail.as_view()),
]
