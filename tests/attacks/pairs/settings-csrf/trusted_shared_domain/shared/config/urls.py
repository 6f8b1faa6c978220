from django.urls import path

from vote.views import vote

urlpatterns = [path("vote/", vote)]
