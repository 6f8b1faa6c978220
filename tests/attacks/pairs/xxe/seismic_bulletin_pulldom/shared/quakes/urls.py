from django.urls import path

from . import views

urlpatterns = [
    path("", views.QuakeList.as_view(), name="quakes"),
    path("<int:pk>/", views.QuakeDetail.as_view(), name="quake"),
    path("bulletin/", views.BulletinUpload.as_view(), name="bulletin"),
]
