from django.urls import path

from . import views

urlpatterns = [
    path("", views.join, name="join"),
    path("subscription/<str:token>/", views.subscription, name="subscription"),
    path("subscription/<str:token>/leave/", views.leave, name="leave"),
    path("issues/<int:number>/", views.issue, name="issue"),
]
