from django.urls import path

from polls.views import poll

urlpatterns = [path("api/polls/<int:pk>/", poll)]
