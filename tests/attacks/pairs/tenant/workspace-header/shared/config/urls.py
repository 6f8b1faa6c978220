from django.urls import path

from chat import views

urlpatterns = [
    path("api/channels/", views.ChannelList.as_view()),
    path("api/channels/<int:pk>/", views.ChannelDetail.as_view()),
]
