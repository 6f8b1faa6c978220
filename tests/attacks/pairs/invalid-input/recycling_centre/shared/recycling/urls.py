from django.urls import path

from .views import LoadsView, MaterialsView, WeightView

urlpatterns = [
    path("materials/", MaterialsView.as_view()),
    path("loads/", LoadsView.as_view()),
    path("loads/<int:pk>/weight/", WeightView.as_view()),
]
