from django.urls import path

from . import views

urlpatterns = [
    path("patterns/", views.PatternList.as_view()),
    path("patterns/<int:pk>/", views.PatternDetail.as_view()),
    path("patterns/<int:pk>/cast-on/", views.CastOn.as_view()),
]
