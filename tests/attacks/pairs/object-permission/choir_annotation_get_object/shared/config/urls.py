from django.urls import path

from choir.views import AnnotationDetail, AnnotationList

urlpatterns = [
    path("scores/<slug:slug>/annotations/", AnnotationList.as_view()),
    path("scores/<slug:slug>/annotations/<int:number>/", AnnotationDetail.as_view()),
]
