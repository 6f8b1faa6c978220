from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from radios import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("", views.RadioList.as_view(), name="radios"),
    path("radios/<int:pk>/", views.RadioDetail.as_view(), name="radio"),
    path("radios/<int:pk>/remark/", views.RemarkCreate.as_view(), name="remark"),
    path("remarks/", views.RemarkSearch.as_view(), name="remarks"),
    path("remarks/<int:pk>/delete/", views.RemarkDelete.as_view(), name="remark-delete"),
]
