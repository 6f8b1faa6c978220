from django.urls import path

from todo import api

urlpatterns = [
    path('api/tasks/', api.task_list),
    path('api/tasks/done/', api.bulk_done),
]
