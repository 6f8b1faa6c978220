from django.urls import path

from . import views

urlpatterns = [
    path("scores/", views.ScoreList.as_view()),
    path("scores/<int:pk>/", views.ScoreDetail.as_view()),
    path("scores/<int:pk>/annotations/", views.AnnotationList.as_view()),
    path("annotations/<int:pk>/", views.AnnotationDetail.as_view()),
]
