from django.urls import path

from . import views

urlpatterns = [
    path("samples/", views.sample_list, name="sample-list"),
    path("samples/<int:pk>/", views.SampleDetail.as_view(), name="sample-detail"),
]
